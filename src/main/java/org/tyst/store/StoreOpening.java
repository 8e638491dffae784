package org.tyst.store;

import java.util.List;
import org.tyst.basics.SaveOutcome.Why;

/** What came of opening the encrypted file. Whatever it was, the file is as it was found. */
public sealed interface StoreOpening {

    record Opened(Store store) implements StoreOpening {}

    /** Its pages do not carry the seals that this key makes. */
    record NotADatabaseOrWrongKey() implements StoreOpening {}

    /** The record was written with another vault's key: not broken, but not this vault's. */
    record OfAnotherVault() implements StoreOpening {}

    /** There was a record here and now there is none, or one without a byte. No empty one is put in its place. */
    record Missing() implements StoreOpening {}

    /** It opens, but it had come further: somebody put an older copy here, or the end of its log is gone. */
    record Older(long missingCommits) implements StoreOpening {}

    record NewerVersion(int version) implements StoreOpening {}

    record LockedByAnotherProcess() implements StoreOpening {}

    record CannotWrite(Why why) implements StoreOpening {}

    /** It would run, but not safely: plain text could reach the disk. Tyst refuses. */
    record Unsafe(List<String> findings) implements StoreOpening {}
}
