package org.tyst.store;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tyst.basics.Id;

/** How values lie in columns: ids as sixteen bytes, moments as ISO text, enums by name, absence as NULL. */
final class Column {
    private static final int ID_BYTES = 16;

    private Column() {}

    static @Nullable Object of(Object value) {
        return switch (value) {
            case Optional<?> maybe -> maybe.<@Nullable Object>map(Column::of).orElse(null);
            case Id id -> bytes(id.value());
            case UUID id -> bytes(id);
            case Instant moment -> moment.toString();
            case Enum<?> constant -> constant.name();
            case Boolean flag -> flag ? 1 : 0;
            default -> value;
        };
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID id(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
