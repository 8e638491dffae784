package org.tyst.screens.parts;

import java.util.Optional;
import java.util.function.Consumer;
import org.kordamp.ikonli.Ikon;

/** One of several places to be at. */
public record Entry<T>(T place, String name, Optional<Ikon> icon, Consumer<T> go) {
    public static <T> Entry<T> of(T place, String name, Ikon icon, Consumer<T> go) {
        return new Entry<>(place, name, Optional.of(icon), go);
    }

    public static <T> Entry<T> of(T place, String name, Consumer<T> go) {
        return new Entry<>(place, name, Optional.empty(), go);
    }
}
