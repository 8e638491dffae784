package org.tyst.store;

import java.util.List;

/** What came of opening the encrypted file. */
public sealed interface StoreOpening {

    record Opened(Store store) implements StoreOpening {}

    record NotADatabaseOrWrongKey() implements StoreOpening {}

    record NewerVersion(int version) implements StoreOpening {}

    record LockedByAnotherProcess() implements StoreOpening {}

    record CannotWrite(String why) implements StoreOpening {}

    /** It would run, but not safely: plain text could reach the disk. Tyst refuses. */
    record Unsafe(List<String> findings) implements StoreOpening {}
}
