package org.tyst.central.delivery;

import java.time.LocalDate;
import java.util.Optional;
import org.tyst.dispatch.DeliveryNote.Way;

/**
 * A court as the organisation's settings list it.
 *
 * @param name as a case names it, to the letter
 * @param address for secure mail: the court's own, never a person's
 * @param confirmedBy who has asked the court itself
 */
public record Court(
        String name, Way way, Optional<String> address, String confirmedBy, LocalDate confirmedOn) {
    public Court {
        if (name.isBlank() || confirmedBy.isBlank())
            throw new IllegalArgumentException("A court has a name, and somebody who asked it");
        if (address.isPresent() != (way == Way.SECURE_MAIL))
            throw new IllegalArgumentException(
                    name + ": an address for secure mail, and for nothing else");
    }
}
