package org.tyst.sync;

import java.util.function.Function;

/** What came back over the network. Everything but {@link Done} leaves the laptop as it was: the same can be asked again. */
public sealed interface Reply<T> {
    record Done<T>(T value) implements Reply<T> {}

    record Failed<T>(SyncStatus.Trouble trouble) implements Reply<T> {}

    default <R> Reply<R> then(Function<T, Reply<R>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case Failed<T>(var trouble) -> new Failed<>(trouble);
        };
    }
}
