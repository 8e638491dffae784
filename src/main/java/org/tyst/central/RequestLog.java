package org.tyst.central;

import io.javalin.http.Context;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line a request, of fields that a program can read: an endpoint, a status, how long, which device. Nothing of what was asked. */
final class RequestLog {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);

    private RequestLog() {}

    static void line(Context request, double seconds) {
        LOG.atInfo()
                .addKeyValue("method", request.method().name())
                .addKeyValue("endpoint", Metrics.endpoint(request))
                .addKeyValue("status", request.statusCode())
                .addKeyValue("ms", Math.round(seconds * 1000))
                .addKeyValue("bytes", request.contentLength())
                .addKeyValue("device", Gate.device(request).map(UUID::toString).orElse("none"))
                .log("served");
    }
}
