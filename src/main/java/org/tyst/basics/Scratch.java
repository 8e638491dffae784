package org.tyst.basics;

import java.util.Optional;

/**
 * Where half-typed words lie: a form that has been begun but not handed in. Encrypted like everything else, never sent
 * anywhere, and forgotten when the form is done. Call on the store's thread.
 */
public interface Scratch {
    Optional<String> find(String name);

    SaveOutcome keep(String name, String words);

    SaveOutcome forget(String name);
}
