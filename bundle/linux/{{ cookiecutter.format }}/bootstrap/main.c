/* Starts the program with the Python of the system it was built for. It sees neither the environment's
   settings of Python nor packages of the system, such as other back ends of the keyring. */

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define PYTHON "/usr/bin/python{{ cookiecutter.python_version }}"
#define START "/usr/lib/{{ cookiecutter.app_name }}/start.py"

int main(int count, char **given)
{
    char **arguments = calloc((size_t)count + 4, sizeof *arguments);

    if (arguments == NULL)
        return 1;
    arguments[0] = PYTHON;
    arguments[1] = "-I";
    arguments[2] = "-S";
    arguments[3] = START;
    for (int at = 1; at < count; at++)
        arguments[at + 3] = given[at];
    execv(PYTHON, arguments);
    perror(PYTHON);
    return 127;
}
