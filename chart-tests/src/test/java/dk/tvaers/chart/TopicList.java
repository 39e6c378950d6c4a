package dk.tvaers.chart;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.StreamSupport;

/** helm/tvaers/files/topics.yaml. Services are called as in the chart's values. */
record TopicList(List<Entry> entries) {
    record Entry(String name, String publisher, List<String> readers, int partitions) {
        private static Entry of(JsonObject topic) {
            return new Entry(
                    topic.get("name").getAsString(),
                    topic.get("publisher").getAsString(),
                    StreamSupport.stream(topic.getAsJsonArray("readers").spliterator(), false)
                            .map(reader -> reader.getAsString())
                            .toList(),
                    topic.get("partitions").getAsInt());
        }

        boolean deadLetters() {
            return name.endsWith(".dead-letters");
        }
    }

    static TopicList read() {
        var topics =
                Yaml.document(Repository.text("helm/tvaers/files/topics.yaml")).getAsJsonArray("topics");
        return new TopicList(StreamSupport.stream(topics.spliterator(), false)
                .map(topic -> Entry.of(topic.getAsJsonObject()))
                .toList());
    }
}
