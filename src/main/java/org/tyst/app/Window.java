package org.tyst.app;

final class Window {
    private Window() {}

    static void show() {}
}
