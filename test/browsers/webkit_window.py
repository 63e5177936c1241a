#!/usr/bin/python3
"""A bare window of WebKitGTK for WebKitWebDriver, which the tests of test/browsers drive.

It stands in for MiniBrowser, the window that comes with the driver: that one
has a toolbar and cannot be narrower than 447 pixels, and the driver knows
neither printing nor the system's dark light. Here a page (that is, a test) asks
for both by a message:

    webkit.messageHandlers.window.postMessage('{"pdf": "/tmp/page.pdf"}')
    webkit.messageHandlers.window.postMessage('{"dark": true}')

Each is answered by setting `window.answer` to "done" or to what went wrong.
Its one argument is a script that runs first in every page.
"""

import json
import pathlib
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402 (the versions are chosen first)

MARGIN_MM = 15

views = []
printing = []  # A print that nobody holds is collected before it ends.


def answer(text):
    script = "window.answer = " + json.dumps(text)
    views[-1].evaluate_javascript(script, -1, None, None, None, None, None)


def print_to(path):
    operation = WebKit2.PrintOperation.new(views[-1])
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, pathlib.Path(path).as_uri())
    paper = Gtk.PageSetup()
    paper.set_paper_size(Gtk.PaperSize.new("iso_a4"))
    for side in ("top", "bottom", "left", "right"):
        getattr(paper, f"set_{side}_margin")(MARGIN_MM, Gtk.Unit.MM)
    operation.set_print_settings(settings)
    operation.set_page_setup(paper)
    operation.connect("failed", lambda _, error: answer(error.message))
    operation.connect("finished", lambda _: answer("done"))
    printing.append(operation)
    operation.print_()


def turn_dark(dark):
    Gtk.Settings.get_default().set_property("gtk-application-prefer-dark-theme", dark)
    answer("done")


def on_message(_, result):
    asked = json.loads(result.get_js_value().to_string())
    if "pdf" in asked:
        print_to(asked["pdf"])
    else:
        turn_dark(asked["dark"])


def make_view(_):
    view = WebKit2.WebView(web_context=context, user_content_manager=content, is_controlled_by_automation=True)
    window = Gtk.Window()
    window.set_decorated(False)
    window.add(view)
    window.show_all()
    views.append(view)
    return view


def on_automation(_, session):
    about = WebKit2.ApplicationInfo()
    about.set_name("webkit_window")
    about.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(about)
    session.connect("create-web-view", make_view)


context = WebKit2.WebContext.new_ephemeral()
context.set_automation_allowed(True)
context.connect("automation-started", on_automation)
content = WebKit2.UserContentManager()
first = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
content.add_script(
    WebKit2.UserScript.new(
        first,
        WebKit2.UserContentInjectedFrames.ALL_FRAMES,
        WebKit2.UserScriptInjectionTime.START,
        None,
        None,
    )
)
content.register_script_message_handler("window")
content.connect("script-message-received::window", on_message)
Gtk.main()
