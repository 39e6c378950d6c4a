package dk.tvaers.portal;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;

/** How much a browser loads. */
final class Sizes {
    private Sizes() {}

    /** In bytes as they travel: compressed where the portal compresses. */
    static int travelling(String path) {
        return given().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", "gzip")
                .get(path)
                .asByteArray()
                .length;
    }
}
