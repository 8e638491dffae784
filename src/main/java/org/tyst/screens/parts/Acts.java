package org.tyst.screens.parts;

import java.util.List;
import java.util.Optional;

/** What can be done on a page: the palette lists it, and Ctrl+Enter does the primary one. */
public interface Acts {
    List<Command> commands();

    Optional<Command> primary();
}
