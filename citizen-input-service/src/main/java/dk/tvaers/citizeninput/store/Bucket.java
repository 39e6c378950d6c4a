package dk.tvaers.citizeninput.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket of a store that speaks S3. It is in the path, because not every store has a host name for each. */
final class Bucket implements Storage {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);

    private final S3Client store;
    private final String name;

    Bucket(URI endpoint, String region, String name, String accessKey, String secretKey) {
        this.name = name;
        this.store = S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.of(region))
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
                // Beyond what requests are signed with anyway, only some stores know them.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(TO_CONNECT)
                        .socketTimeout(TO_ANSWER)
                        .build())
                .build();
    }

    @Override
    public void put(UUID object, byte[] bytes) throws IOException {
        try {
            // Whoever reaches it past this program is to show nothing of it.
            store.putObject(
                    to -> to.bucket(name).key(object.toString()).contentType("application/octet-stream"),
                    RequestBody.fromBytes(bytes));
        } catch (SdkException failed) {
            throw new IOException("the store did not take a file", failed);
        }
    }

    @Override
    public InputStream open(UUID object) throws IOException {
        try {
            return store.getObject(from -> from.bucket(name).key(object.toString()));
        } catch (NoSuchKeyException missing) {
            throw new FileNotFoundException(object.toString());
        } catch (SdkException failed) {
            throw new IOException("the store did not give a file", failed);
        }
    }

    @Override
    public void delete(UUID object) throws IOException {
        try {
            store.deleteObject(from -> from.bucket(name).key(object.toString()));
        } catch (SdkException failed) {
            throw new IOException("the store did not delete a file", failed);
        }
    }
}
