package org.tyst.central;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.sql.SQLException;
import org.tyst.central.CentralConfig.Place;
import org.tyst.sync.Protocol;

/** Where operators and their programs look: whether it lives, whether it can serve, and its counts. Plain HTTP, not for laptops. */
final class WatchDoor implements AutoCloseable {
    private final Transactions transactions;
    private final Gate gate;
    private final Metrics metrics;
    private final Javalin web;

    WatchDoor(Place place, Transactions transactions, Gate gate, Metrics metrics) {
        this.transactions = transactions;
        this.gate = gate;
        this.metrics = metrics;
        this.web = Javalin.create(this::configure).start(place.host(), place.port());
    }

    private void configure(JavalinConfig web) {
        web.startup.showJavalinBanner = false;
        web.startup.showOldJavalinVersionWarning = false;
        web.routes.get(Protocol.HEALTH, request -> request.result("ok"));
        web.routes.get("/ready", this::ready);
        web.routes.get("/metrics", this::metrics);
    }

    int port() {
        return web.port();
    }

    /** A balancer sends nobody here while it is stopping or its database does not answer. */
    private void ready(Context request) {
        if (gate.isStopping()) no(request, "stopping");
        else if (!isAnswering()) no(request, "database");
        else request.result("ready");
    }

    private static void no(Context request, String why) {
        request.status(503).result(why);
    }

    private boolean isAnswering() {
        try {
            return transactions.inPassing(connection -> connection.isValid(1));
        } catch (SQLException e) {
            return false;
        }
    }

    private void metrics(Context request) throws IOException {
        request.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.text());
    }

    @Override
    public void close() {
        web.stop();
    }
}
