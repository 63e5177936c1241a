export const FIREFOX = "/usr/bin/firefox-esr";
export const WEBKIT_DRIVER = "/usr/bin/WebKitWebDriver";
export const PYTHON = "/usr/bin/python3";
export const NGINX = "/usr/sbin/nginx";
export const CADDY = "/usr/bin/caddy";
