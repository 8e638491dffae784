package org.tyst.central;

import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.tyst.central.CentralConfig.Account;
import org.tyst.central.CentralConfig.Outside;

/** A PostgreSQL that somebody else runs, backs up and watches. Closing it is theirs. */
record OutsidePostgres(Outside outside) implements Postgres {
    @Override
    public Optional<DataSource> owner() {
        return outside.owner().map(this::signedIn);
    }

    private DataSource signedIn(Account account) {
        var database = new PGSimpleDataSource();
        database.setUrl(outside.url());
        database.setUser(account.name());
        database.setPassword(account.password());
        return database;
    }

    @Override
    public String serviceUrl() {
        return outside.url();
    }

    @Override
    public Account service() {
        return outside.service();
    }

    @Override
    public void close() {}
}
