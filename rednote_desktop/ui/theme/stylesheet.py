"""The Qt stylesheet, written from the tokens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from string import Template

from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.ui.theme.tokens import Tokens

_SHEET = Template("""
* { outline: none; }
QWidget { color: $text; }
QMainWindow, QDialog, #window { background: $background; }
QMainWindow::separator { background: $background; width: 6px; height: 6px; }
QMainWindow::separator:hover { background: $line; }
QDockWidget { color: $text; background: $surface; }
QDockWidget > QWidget { background: $surface; }
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: 6px 8px;
    border-radius: 6px; font-size: ${meta}px; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 700; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[role="heading-small"] { font-size: ${body}px; font-weight: 700; }
QLabel[role="brand"] { font-size: ${brand}px; font-weight: 700; }
QLabel[role="body-strong"] { font-size: ${body}px; font-weight: 600; }
QLabel[role="body"] { font-size: ${body}px; }
QLabel[role="muted"] { color: $text_muted; font-size: ${body}px; }
QLabel[role="meta"] { color: $text_muted; font-size: ${meta}px; }
QLabel[role="faint"] { color: $text_faint; font-size: ${meta}px; }
QLabel[role="caption"] { color: $text_faint; font-size: ${tiny}px; font-weight: 600; }
QLabel[role="error"] { color: $accent; font-size: ${meta}px; }
QLabel[role="price"] { color: $accent; font-weight: 700; }
QLabel[role="badge"] { background: $accent; color: $on_accent; border-radius: ${badge}px;
    padding: 1px 6px; font-size: ${tiny}px; font-weight: 600; }
QLabel[role="tag"] { background: $info_soft; color: $info; border-radius: 4px;
    padding: 1px 6px; font-size: ${tiny}px; font-weight: 600; }
QLabel[role="tag-ok"] { background: $ok_soft; color: $ok; border-radius: 4px;
    padding: 1px 6px; font-size: ${tiny}px; font-weight: 600; }
QLabel[role="tag-warn"] { background: $warn_soft; color: $warn; border-radius: 4px;
    padding: 1px 6px; font-size: ${tiny}px; font-weight: 600; }
QLabel[role="tag-accent"] { background: $accent_soft; color: $accent; border-radius: 4px;
    padding: 1px 6px; font-size: ${tiny}px; font-weight: 600; }
QLabel[role="key"] { background: $surface_raised; color: $text_muted; border: 1px solid $line;
    border-radius: 4px; padding: 0px 5px; font-size: ${tiny}px; }

QFrame[surface="card"] { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame[surface="card"]:focus { border: 2px solid $focus; }
QFrame[surface="raised"] { background: $surface_raised; border: none; border-radius: 12px; }
QFrame[surface="panel"] { background: $surface; border: none; }
QFrame[surface="info"] { background: $info_soft; border: none; border-radius: 12px; }
QFrame[surface="ok"] { background: $ok_soft; border: none; border-radius: 12px; }
QFrame[surface="accent"] { background: $accent_soft; border: 1px solid $accent_soft;
    border-radius: 12px; }
QFrame[surface="warn"] { background: $warn_soft; border: none; border-radius: 12px; }
QFrame[surface="row"] { background: $surface; border: 2px solid $surface; border-radius: 12px; }
QFrame[surface="row"]:hover { background: $surface_raised; border-color: $surface_raised; }
QFrame[surface="row"]:focus { border: 2px solid $focus; }
QFrame[surface="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }

QPushButton { background: $surface; border: 1px solid $line; border-radius: ${pill}px;
    padding: 0 ${pad}px; min-height: ${control}px; font-size: ${body}px; }
QPushButton:hover { background: $surface_raised; }
QPushButton:pressed { background: $line; }
QPushButton:disabled { color: $text_faint; }
QPushButton:focus { border: 2px solid $focus; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 2px solid $accent;
    font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:disabled { background: $accent_soft; color: $text_faint;
    border-color: $accent_soft; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="secondary"] { font-weight: 500; }
QPushButton[kind="pill"] { padding: 0 9px; font-weight: 500; }
QPushButton[kind="pill"]:checked { background: $info_soft; color: $info; border-color: $info_soft; }
QPushButton[kind="pill"]:checked:focus { border-color: $focus; }
QPushButton[kind="danger"] { color: $accent; border-color: $accent; }
QPushButton[kind="quiet"] { background: transparent; border: 2px solid transparent; }
QPushButton[kind="quiet"]:hover { background: $surface_raised; }
QPushButton[kind="quiet"]:focus { border: 2px solid $focus; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: $info;
    font-weight: 600; font-size: ${meta}px; padding: 0 2px; min-height: ${link}px;
    border-radius: 4px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 1px solid $focus; }
QPushButton[kind="link"]:disabled { color: $text_faint; }
QPushButton[kind="name"] { background: transparent; border: 1px solid transparent; color: $text;
    font-weight: 600; font-size: ${body}px; padding: 0; min-height: ${link}px; border-radius: 4px;
    text-align: left; }
QPushButton[kind="name"]:hover { color: $accent; }
QPushButton[kind="name"]:focus { border: 1px solid $focus; }
QPushButton[kind="topic"] { background: transparent; border: 1px solid transparent; color: $info;
    font-size: ${body}px; padding: 0 1px; min-height: ${link}px; border-radius: 4px; }
QPushButton[kind="topic"]:hover { text-decoration: underline; }
QPushButton[kind="topic"]:focus { border: 1px solid $focus; }
QPushButton[kind="count"] { background: transparent; border: 2px solid transparent;
    color: $text_muted; font-size: ${count}px; padding: 0 2px; min-height: ${chip}px;
    border-radius: ${radius_icon}px; }
QPushButton[kind="count"]:hover { background: $surface_raised; color: $text; }
QPushButton[kind="count"]:focus { border: 2px solid $focus; }
QPushButton[kind="small"] { background: transparent; border: 1px solid transparent;
    color: $text_muted; font-size: ${meta}px; padding: 0 3px; min-height: ${link}px;
    border-radius: 4px; }
QPushButton[kind="small"]:hover { color: $text; background: $surface_raised; }
QPushButton[kind="small"]:focus { border: 1px solid $focus; }
QPushButton[kind="icon"], QToolButton { background: transparent; border: 2px solid transparent;
    border-radius: ${radius_icon}px; padding: ${pad_icon}px; min-height: 0px; }
QPushButton[kind="icon"]:hover, QToolButton:hover { background: $surface_raised; }
QPushButton[kind="icon"]:focus, QToolButton:focus { border: 2px solid $focus; }
QPushButton[kind="caption"] { background: transparent; color: $text_muted; font-size: ${tiny}px;
    font-weight: 600; text-align: left; padding: 0; min-height: ${link}px; border-radius: 4px;
    border: 1px solid transparent; }
QPushButton[kind="caption"]:hover { color: $info; }
QPushButton[kind="caption"]:focus { border: 1px solid $focus; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0px; }
QPushButton[kind="chip"] { background: transparent; border: 2px solid transparent;
    color: $text_muted; font-weight: 500; padding: 0 ${pad}px; min-height: ${chip}px;
    border-radius: ${pill_chip}px; }
QPushButton[kind="chip"]:hover { background: $surface_raised; }
QPushButton[kind="chip"]:checked { background: $surface; color: $text; font-weight: 600; }
QPushButton[kind="chip"]:focus { border: 2px solid $focus; }
QPushButton[kind="rail"] { background: transparent; border: 2px solid transparent;
    border-radius: 12px; text-align: left; padding: 0 12px; min-height: ${rail}px;
    color: $text_muted; font-weight: 500; }
QPushButton[kind="rail"][narrow="true"] { text-align: center; padding: 0px; }
QPushButton[kind="rail"]:hover { background: $surface_raised; }
QPushButton[kind="rail"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QPushButton[kind="rail"]:focus { border: 2px solid $focus; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateTimeEdit,
QComboBox { background: $surface;
    border: 1px solid $line; border-radius: 12px; padding: 6px 12px; font-size: ${body}px;
    selection-background-color: $info; selection-color: $surface; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QDateTimeEdit:focus, QComboBox:focus { border: 2px solid $focus; padding: 5px 11px; }
QLineEdit[kind="search"] { border-radius: ${pill}px; min-height: ${control}px; padding: 0 12px; }
QTextEdit[kind="caption"], QTextBrowser[kind="caption"] { background: transparent; border: none;
    border-radius: 0px; padding: 0px; }
QPlainTextEdit[kind="bare"], QTextEdit[kind="bare"], QLineEdit[kind="bare"] {
    background: transparent; border: none; border-radius: 0px; padding: 0px; }
QFrame[surface="field"] { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame[surface="field"][focused="true"] { border: 2px solid $focus; }
QFrame[surface="info"][focused="true"] { border: 2px solid $focus; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 28px; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url("$arrow");
    width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; border-radius: 8px;
    selection-background-color: $surface_raised; selection-color: $text; }
QCheckBox, QRadioButton { spacing: 8px; font-size: ${body}px; }
QCheckBox:focus, QRadioButton:focus { color: $focus; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider[mirrored="true"]::sub-page:horizontal { background: $line; }
QSlider[mirrored="true"]::add-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { background: $surface; border: 2px solid $accent; width: 14px;
    margin: -7px 0; border-radius: 9px; }
QSlider:focus { background: $surface_raised; border-radius: 6px; }
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QTabBar { background: transparent; border: none; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $text_faint; padding: 8px 0; margin-right: 20px;
    border: none; border-bottom: 2px solid transparent; font-weight: 500; }
QTabBar::tab:selected { color: $text; font-weight: 600; border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { color: $focus; }
QMenu { background: $surface; border: 1px solid $line; border-radius: 8px; padding: 6px; }
QMenu::item { padding: 7px 28px 7px 14px; border-radius: 6px; }
QMenu::item:selected { background: $surface_raised; }
QMenu::item:disabled { color: $text_faint; }
QMenu::separator { height: 1px; background: $line; margin: 6px 8px; }
QMenuBar { background: $background; }
QMenuBar::item:selected { background: $surface_raised; }
QListView, QTreeView, QTableView { background: $surface; border: 1px solid $line;
    border-radius: 12px; }
QListView::item:selected { background: $accent_soft; color: $text; }
QTableView { gridline-color: $line; selection-background-color: $accent_soft;
    selection-color: $text; font-size: ${meta}px; }
QHeaderView { background: transparent; }
QHeaderView::section { background: $surface; color: $text_muted; border: none;
    border-bottom: 1px solid $line; padding: 4px 3px; font-size: ${meta}px; font-weight: 600; }
QListView[kind="suggestions"] { border-radius: 8px; padding: 0; font-size: ${body}px; }
QListView[kind="suggestions"]::item { padding: 6px 10px; border-radius: 6px; }
QListView[kind="suggestions"]::item:selected { background: $surface_raised; color: $text; }
QListView[kind="cards"] { background: transparent; border: none; border-radius: 0px; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 1px; min-height: 32px;
    min-width: 32px; }
QScrollBar::handle:hover { background: $text_faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
""")


def stylesheet(tokens: Tokens, px: Callable[[float], int]) -> str:
    """Return the stylesheet of a theme; ``px`` scales lengths with the text size."""
    names = {name: value for name, value in asdict(tokens).items() if isinstance(value, str)}
    names["arrow"] = (resources_dir() / "icons" / "field-arrow.svg").as_posix()
    control = px(34)
    sizes = {
        "body": px(14),
        "title": px(19),
        "heading": px(16),
        "brand": px(15),
        "count": px(13),
        "meta": px(12),
        "tiny": px(11),
        "control": control,
        "pill": control // 2,
        "chip": px(28),
        "pill_chip": px(28) // 2,
        "rail": px(38),
        "link": px(18),
        "pad": px(14),
        "pad_icon": px(5),
        "radius_icon": px(8),
        "badge": px(8),
    }
    return _SHEET.substitute(names, **{name: str(size) for name, size in sizes.items()})
