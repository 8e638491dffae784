package org.tyst.store;

/** The table underneath, for what tests compare the record with. */
public final class BareSql {
    private BareSql() {}

    public static Sql of(Store store) {
        return store.sql();
    }

    /** In one commit. */
    public static void save(Store store, Runnable work) {
        store.transactions().required(work);
    }
}
