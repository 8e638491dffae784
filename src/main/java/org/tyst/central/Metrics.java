package org.tyst.central;

import io.javalin.http.Context;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntSupplier;
import org.tyst.sync.OpOutcome;

/** What operators count: never an id, a name or a path that holds one. Listed in src/docs/running-the-central-record.md. */
final class Metrics {
    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter requests =
            Counter.builder()
                    .name("tyst_requests_total")
                    .help("Requests by endpoint and status")
                    .labelNames("endpoint", "status")
                    .register(registry);
    private final Histogram seconds =
            Histogram.builder()
                    .name("tyst_request_seconds")
                    .help("From the first byte to the answer")
                    .unit(Unit.SECONDS)
                    .labelNames("endpoint")
                    .classicOnly()
                    .register(registry);
    private final Counter operations =
            Counter.builder()
                    .name("tyst_operations_total")
                    .help("Operations by what became of them")
                    .labelNames("outcome")
                    .register(registry);

    void served(Context request, double took) {
        var endpoint = endpoint(request);
        requests.labelValues(endpoint, String.valueOf(request.statusCode())).inc();
        seconds.labelValues(endpoint).observe(took);
    }

    /** As the route is written, with its variables unfilled. */
    static String endpoint(Context request) {
        var route = request.endpoints().matchedHttpEndpoint();
        return route == null ? "none" : route.path;
    }

    void became(List<OpOutcome> outcomes) {
        for (var outcome : outcomes) operations.labelValues(name(outcome)).inc();
    }

    private static String name(OpOutcome outcome) {
        return switch (outcome) {
            case OpOutcome.Applied _ -> "applied";
            case OpOutcome.Conflicting _ -> "conflict";
            case OpOutcome.Refused _ -> "refused";
            case OpOutcome.Late _ -> "late";
            case OpOutcome.Already _ -> "already";
        };
    }

    void gauge(String name, String help, IntSupplier now) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(gauge -> gauge.call(now.getAsInt()))
                .register(registry);
    }

    String text() throws IOException {
        var out = new ByteArrayOutputStream();
        PrometheusTextFormatWriter.create().write(out, registry.scrape());
        return out.toString(StandardCharsets.UTF_8);
    }
}
