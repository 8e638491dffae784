package org.tyst.central.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.basics.Json;
import org.tyst.central.delivery.Delivery.Delivered;
import org.tyst.central.delivery.Delivery.Refused;
import org.tyst.central.delivery.Delivery.TryAgain;
import org.tyst.dispatch.DeliveryNote.Why;

/**
 * Into the court's own system for documents, over HTTPS. Which parts of the request a public source gives, and which are our
 * assumption, is in src/docs/running-the-central-record.md.
 */
public final class CourtUpload implements Courier, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CourtUpload.class);
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final int LARGEST_ANSWER = 1 << 16;
    private static final Pattern REFERENCE = Pattern.compile("[0-9]{10,20}");

    private final String url;
    private final Map<String, String> credentials = new TreeMap<>();
    private final HttpClient client;
    private final Duration patience;

    public CourtUpload(DeliverySettings.Upload settings, Duration patience)
            throws IOException, GeneralSecurityException {
        this.url = settings.url();
        this.patience = patience;
        if (settings.authorizationFile().isPresent())
            credentials.put("Authorization", secret(settings.authorizationFile().get()));
        if (settings.serviceAuthorizationFile().isPresent())
            credentials.put(
                    "ServiceAuthorization", secret(settings.serviceAuthorizationFile().get()));
        this.client =
                HttpClient.newBuilder()
                        .connectTimeout(TO_CONNECT)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .sslContext(Trust.of(settings.caFile()))
                        .sslParameters(new SSLParameters(null, Trust.PROTOCOLS))
                        .build();
    }

    private static String secret(String file) throws IOException {
        return Files.readString(Path.of(file)).strip();
    }

    @Override
    public Delivery deliver(Consignment consignment, Court to) {
        if (!REFERENCE.matcher(consignment.reference()).matches())
            return new Refused(Why.NO_CASE_NUMBER);
        try {
            return read(client.send(request(consignment), BodyHandlers.ofInputStream()));
        } catch (SSLException e) {
            LOG.warn("The court's system could not be reached safely: {}", e.getMessage());
            return new TryAgain(Why.NOT_SECURE);
        } catch (IOException e) {
            LOG.info("The court's system did not answer: {}", e.getClass().getSimpleName());
            return new TryAgain(Why.NOT_ANSWERED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new TryAgain(Why.NOT_ANSWERED);
        }
    }

    private HttpRequest request(Consignment consignment) {
        var form = new MultipartForm(consignment.key());
        form.field("typeOfDocument", consignment.type().typeOfDocument());
        form.field("documentCategory", consignment.type().category());
        form.field("caseNumber", consignment.number());
        form.field("sha256", consignment.sha256());
        form.file("file", consignment.fileName(), consignment.mediaType(), consignment.bytes());
        var request =
                HttpRequest.newBuilder(at(consignment))
                        .timeout(patience)
                        .header("Content-Type", form.contentType())
                        .header("Idempotency-Key", consignment.key().toString())
                        .POST(form.body());
        credentials.forEach(request::header);
        return request.build();
    }

    private URI at(Consignment consignment) {
        return URI.create(url.replace(DeliverySettings.Upload.REFERENCE, consignment.reference()));
    }

    private static Delivery read(HttpResponse<InputStream> answer) throws IOException {
        try (var body = answer.body()) {
            var text = new String(body.readNBytes(LARGEST_ANSWER), StandardCharsets.UTF_8);
            return switch (answer.statusCode()) {
                case 200, 201, 202 -> new Delivered(receipt(text));
                case 401, 403 -> new TryAgain(Why.NOT_LET_IN);
                case 408, 425, 429, 500, 502, 503, 504 ->
                        new TryAgain(Why.NOT_ANSWERED, wish(answer));
                default -> new Refused(Why.REFUSED_THERE);
            };
        }
    }

    /** Something to quote, if it is no more than that: what comes from outside is shown on a page. */
    private static Optional<String> receipt(String answer) {
        try {
            return Quotable.of(Json.object(answer).path("reference").asText());
        } catch (IllegalArgumentException e) {
            LOG.info("The court's system took a document without anything to quote");
            return Optional.empty();
        }
    }

    private static Optional<Duration> wish(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
