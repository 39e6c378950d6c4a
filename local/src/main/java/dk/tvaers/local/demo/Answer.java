package dk.tvaers.local.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a service answered.
 *
 * @param body missing when there was none
 * @param tag the entity tag, null when there was none
 */
record Answer(int status, JsonNode body, String tag) {

    private static final int LAST_SUCCESS = 299;

    boolean isSuccess() {
        return status <= LAST_SUCCESS;
    }

    String id() {
        return body.path("id").asText();
    }

    /** The problem in the words of the service, for whoever has to find out why. */
    String problem() {
        StringBuilder words = new StringBuilder()
                .append(status)
                .append(' ')
                .append(body.path("detail").asText());
        body.path("violations")
                .forEach(violation -> words.append(' ')
                        .append(violation.path("pointer").asText())
                        .append(": ")
                        .append(violation.path("message").asText()));
        return words.toString();
    }
}
