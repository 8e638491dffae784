package org.tyst.central;

import io.javalin.http.Context;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line a request, of fields that a program can read: an endpoint, a status, how long, which device. Nothing of what was asked. */
final class RequestLog {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);

    private RequestLog() {}

    static void line(Context request, double seconds) {
        var line =
                LOG.atInfo()
                        .addKeyValue("method", request.method().name())
                        .addKeyValue("endpoint", Metrics.endpoint(request))
                        .addKeyValue("status", request.statusCode())
                        .addKeyValue("ms", Math.round(seconds * 1000))
                        .addKeyValue("bytes", request.contentLength());
        Optional.ofNullable(Gate.device(request))
                .ifPresent(device -> line.addKeyValue("device", device));
        line.log("served");
    }
}
