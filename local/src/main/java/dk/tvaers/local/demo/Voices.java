package dk.tvaers.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;

/** The citizens' part of a course: they are asked, heard, and told what their words led to. */
record Voices(Stage stage, Scenario scenario, String networkId, Consumer<String> progress) {

    /** @param step {@code hear} or {@code answer} */
    void take(String step) {
        JsonNode material =
                scenario.call().orElseThrow(() -> new IllegalStateException(scenario.key() + " has asked nobody"));
        Inputs inputs = new Inputs(stage, scenario.key(), networkId, material);
        switch (step) {
            case "hear" -> hear(inputs, material);
            case "answer" -> answer(new Replies(stage, scenario, networkId, inputs, material));
            default -> throw new IllegalStateException("Voices do not " + step);
        }
    }

    private void hear(Inputs inputs, JsonNode material) {
        String callId = inputs.call(scenario.inRole("NETWORK_LEAD").orElseThrow());
        int masked = inputs.submit(callId);
        int read = inputs.screen();
        progress.accept(material.path("inputs").size() + " citizens answered “"
                + material.path("call").path("title").asText() + "”, " + read + " of them read by a moderator"
                + (masked == 0 ? "" : "; personal numbers masked: " + masked));
    }

    private void answer(Replies replies) {
        progress.accept(
                replies.link() + " inputs linked to “" + scenario.title() + "”, " + replies.answer() + " answered");
    }
}
