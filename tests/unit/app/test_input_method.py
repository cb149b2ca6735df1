"""The input method that Qt talks to."""

from __future__ import annotations

import sys

import pytest

from rednote_desktop.app.input_method import input_method_plugins, input_method_variables

WHEEL = ["libcomposeplatforminputcontextplugin.so", "libibusplatforminputcontextplugin.so"]
DISTRIBUTION = [*WHEEL, "libfcitx5platforminputcontextplugin.so"]


@pytest.mark.parametrize(
    ("environment", "variables"),
    [
        ({"QT_IM_MODULE": "fcitx"}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULE": "fcitx5"}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULE": "ibus"}, {}),
        ({"QT_IM_MODULE": "compose", "XMODIFIERS": "@im=fcitx"}, {}),
        (
            {"QT_IM_MODULES": "wayland;fcitx;ibus", "QT_IM_MODULE": "fcitx"},
            {"QT_IM_MODULES": "wayland;ibus"},
        ),
        ({"QT_IM_MODULES": "wayland;ibus"}, {}),
        ({"XMODIFIERS": "@im=fcitx"}, {"QT_IM_MODULE": "ibus"}),
        ({"XMODIFIERS": "@im=ibus"}, {"QT_IM_MODULE": "ibus"}),
        ({"XMODIFIERS": "@im=none"}, {}),
        ({"XMODIFIERS": "@im=fcitx", "WAYLAND_DISPLAY": "wayland-0"}, {}),
        ({}, {}),
    ],
)
def test_fcitx_is_spoken_to_through_the_plugin_that_is_there(
    environment: dict[str, str], variables: dict[str, str]
) -> None:
    assert input_method_variables(environment, WHEEL) == variables


def test_a_qt_with_fcitxs_own_plugin_is_left_alone() -> None:
    assert input_method_variables({"QT_IM_MODULE": "fcitx"}, DISTRIBUTION) == {}


def test_a_platform_without_these_plugins_is_left_alone() -> None:
    assert input_method_variables({"QT_IM_MODULE": "fcitx"}, []) == {}


@pytest.mark.skipif(sys.platform != "linux", reason="IBus is Linux's")
def test_qts_wheels_speak_to_ibus() -> None:
    assert any("ibus" in name for name in input_method_plugins())
