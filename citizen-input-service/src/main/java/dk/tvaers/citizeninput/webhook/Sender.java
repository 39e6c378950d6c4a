package dk.tvaers.citizeninput.webhook;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends one message. Follows no redirect and reads nothing of an answer but its status: what is told goes out, nothing comes in. */
@ApplicationScoped
class Sender {
    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 10_000;

    private final HttpClient client;
    private final Secrets secrets;
    private final Clock clock;
    private final boolean anywhere;

    Sender(
            Vertx vertx,
            Secrets secrets,
            Clock clock,
            @ConfigProperty(name = "tvaers.webhooks.anywhere", defaultValue = "false") boolean anywhere) {
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS).setKeepAlive(false));
        this.secrets = secrets;
        this.clock = clock;
        this.anywhere = anywhere;
    }

    Outcome send(Message message) {
        try {
            return Outcome.answered(status(Destination.of(message.url(), anywhere), message));
        } catch (Destination.RefusedException refused) {
            return Outcome.failed(refused.refusal().name());
        } catch (TimeoutException slow) {
            return Outcome.failed("TIMEOUT");
        } catch (ExecutionException unreachable) {
            return Outcome.failed("CONNECTION");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Outcome.failed("STOPPED");
        }
    }

    private int status(Destination to, Message message)
            throws InterruptedException, ExecutionException, TimeoutException {
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(
                        SocketAddress.inetSocketAddress(to.port(), to.address().getHostAddress()))
                .setHost(to.host())
                .setPort(to.port())
                .setSsl(to.secure())
                .setURI(to.path())
                .setFollowRedirects(false)
                .setTimeout(ANSWER_MILLIS);
        return client.request(options)
                .compose(request -> answer(request, message))
                .toCompletionStage()
                .toCompletableFuture()
                .get(CONNECT_MILLIS + ANSWER_MILLIS, TimeUnit.MILLISECONDS);
    }

    private Future<Integer> answer(HttpClientRequest request, Message message) {
        var timestamp = clock.instant().getEpochSecond();
        request.putHeader("content-type", "application/cloudevents+json; charset=UTF-8");
        request.putHeader("user-agent", "Tvaers");
        request.putHeader("webhook-id", message.eventId().toString());
        request.putHeader("webhook-timestamp", Long.toString(timestamp));
        request.putHeader(
                "webhook-signature",
                secrets.signature(message.webhookId(), message.eventId(), timestamp, message.body()));
        return request.send(Buffer.buffer(message.body())).map(response -> {
            var status = response.statusCode();
            request.reset();
            return status;
        });
    }
}
