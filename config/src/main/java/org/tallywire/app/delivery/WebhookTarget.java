package org.tallywire.app.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.tallywire.app.settings.WebhookSettings;
import org.tallywire.job.delivery.DeliveryTarget;
import org.tallywire.job.delivery.Parcel;

/**
 * A program that is told how each run ended, by a POST of the run's summary as JSON. The header {@code Idempotency-Key}
 * is the same in every attempt. Any answer but 2xx is a failure; redirects are not followed, since they would carry the
 * token elsewhere.
 */
public record WebhookTarget(WebhookSettings settings) implements DeliveryTarget {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public boolean wantsFailures() {
        return true;
    }

    @Override
    public void deliver(Parcel parcel) throws IOException {
        int status = send(request(parcel));
        if (status / 100 != 2) {
            throw new IOException(place() + " answered with " + status);
        }
    }

    /** The status of the answer. */
    private int send(HttpRequest request) throws IOException {
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + place() + " was told", e);
        } catch (IOException e) {
            throw new IOException(place() + " cannot be told: " + e, e);
        }
    }

    private HttpRequest request(Parcel parcel) {
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.url())
                .timeout(ANSWER)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", "tallywire-run-" + parcel.execution())
                .POST(BodyPublishers.ofString(parcel.summary()));
        if (settings.token() != null) {
            request.header("Authorization", "Bearer " + settings.token());
        }
        return request.build();
    }

    /** Path, query and user of an address may be secrets. */
    private String place() {
        URI url = settings.url();
        return "the webhook at " + url.getScheme() + "://" + url.getHost();
    }
}
