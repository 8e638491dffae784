package org.tyst.desk;

import java.util.Locale;
import java.util.Map;

/** The operating systems that Tyst runs on. */
public enum Computer {
    WINDOWS,
    MAC,
    LINUX;

    public static Computer of(String osName) {
        var name = osName.toLowerCase(Locale.ROOT);
        if (name.contains("win")) return WINDOWS;
        return name.contains("mac") ? MAC : LINUX;
    }

    /** Whether a window can be shown. Only Linux lets one start without. */
    public boolean hasDisplay(Map<String, String> environment) {
        return this != LINUX
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
