package org.tyst.screens.settings;

import java.util.List;

/** What Tyst is made of: one line a part, with its licence. */
public record About(String version, List<String> parts) {
    public About {
        parts = List.copyOf(parts);
    }
}
