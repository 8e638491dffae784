package org.tyst.people;

import java.util.List;
import java.util.Optional;

/**
 * Why the record did not open, and what there is to mend it with.
 *
 * @param supportCode for the phone
 * @param copies newest first; only when they would help
 * @param mended what was saved, once it was: it is in place and opens
 * @param cameBy what its owner typed to get here, which was right
 */
public record Injury(
        Harm harm,
        String supportCode,
        List<KeptCopy> copies,
        Optional<Mended> mended,
        CameBy cameBy) {
    public Injury {
        copies = List.copyOf(copies);
    }

    /** What opened the keys. */
    public enum CameBy {
        PASSPHRASE,
        /** Of the recovery sheet, or from two officers. The passphrase chosen with it holds from now on. */
        CODE
    }

    public static Injury of(Harm harm, String supportCode) {
        return new Injury(harm, supportCode, List.of(), Optional.empty(), CameBy.PASSPHRASE);
    }
}
