package org.tyst.central;

import java.util.Optional;
import org.tyst.central.CentralConfig.Account;
import org.tyst.central.CentralConfig.Outside;

/** A PostgreSQL that somebody else runs, backs up and watches. Closing it is theirs. */
record OutsidePostgres(Outside outside) implements Postgres {
    @Override
    public Optional<Account> owner() {
        return outside.owner();
    }

    @Override
    public String url() {
        return outside.url();
    }

    @Override
    public Account service() {
        return outside.service();
    }

    @Override
    public Optional<Account> administrator() {
        return outside.administrator();
    }

    @Override
    public void close() {}
}
