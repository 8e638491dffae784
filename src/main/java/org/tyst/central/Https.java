package org.tyst.central;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.tyst.central.CentralConfig.Place;
import org.tyst.sync.Protocol;

/** The web server: TLS 1.3 with the front door's certificate, and nothing else. */
final class Https implements AutoCloseable {
    /** A place at the gate is not held by somebody who fell silent. */
    private static final int SILENCE_MILLIS = 15_000;

    private final Javalin web;

    private Https(Javalin web) {
        this.web = web;
    }

    static Https start(FrontDoor door, Place place, Api api, Metrics metrics) {
        return new Https(Javalin.create(web -> configure(web, door, place, api, metrics)).start());
    }

    int port() {
        return ((ServerConnector) web.jettyServer().server().getConnectors()[0]).getLocalPort();
    }

    /** Every method and path that is answered, as the description has to have them. */
    Set<String> endpoints() {
        return web.unsafe.internalRouter.allHttpHandlers().stream()
                .map(served -> served.endpoint)
                .map(endpoint -> endpoint.method + " " + endpoint.path)
                .collect(Collectors.toSet());
    }

    private static void configure(
            JavalinConfig web, FrontDoor door, Place place, Api api, Metrics metrics) {
        web.startup.showJavalinBanner = false;
        web.startup.showOldJavalinVersionWarning = false;
        web.http.maxRequestSize = Protocol.LARGEST_CONTENT;
        web.jetty.addConnector((server, http) -> connector(server, http, door, place));
        web.requestLogger.http((request, ms) -> served(request, ms / 1000.0, metrics));
        api.routes(web.routes);
    }

    private static void served(Context request, double seconds, Metrics metrics) {
        metrics.served(request, seconds);
        RequestLog.line(request, seconds);
    }

    private static ServerConnector connector(
            Server server, HttpConfiguration http, FrontDoor door, Place place) {
        var tls = new SslContextFactory.Server();
        tls.setKeyStore(door.store());
        tls.setKeyStorePassword(door.password());
        tls.setIncludeProtocols("TLSv1.3");
        http.setSendServerVersion(false);
        answerByAnyName(http);
        var connector =
                new ServerConnector(
                        server,
                        new SslConnectionFactory(tls, "http/1.1"),
                        new HttpConnectionFactory(http));
        connector.setHost(place.host());
        connector.setPort(place.port());
        connector.setIdleTimeout(SILENCE_MILLIS);
        return connector;
    }

    /** Laptops know this record by its fingerprint; no name is in its certificate that Jetty could check. */
    private static void answerByAnyName(HttpConfiguration http) {
        http.getCustomizers().removeIf(SecureRequestCustomizer.class::isInstance);
        http.addCustomizer(new SecureRequestCustomizer(false));
    }

    @Override
    public void close() {
        web.stop();
    }
}
