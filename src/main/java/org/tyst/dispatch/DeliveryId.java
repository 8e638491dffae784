package org.tyst.dispatch;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.tyst.basics.Id;

/** The way of one copy to whoever it is for: the same however often it is tried, so that the other end can tell. */
public record DeliveryId(UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeliveryId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
