package dk.tvaers.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.tvaers.chart.policy.Json;
import dk.tvaers.events.Topic;
import dk.tvaers.local.Service;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The chart's list of topics is that of the code: names, who publishes, who reads. */
class TopicsTest {
    private final TopicList topics = TopicList.read();

    @Test
    void namesAreThoseOfTheContractsAndTheDeadLettersOfEachService() {
        var names = topics.entries().stream().map(TopicList.Entry::name).collect(Collectors.toCollection(TreeSet::new));

        var contracts = Arrays.stream(Topic.values()).map(Topic::topicName);
        var services = Service.owners().stream().flatMap(service -> service.topics("").stream());
        assertEquals(Stream.concat(contracts, services).collect(Collectors.toCollection(TreeSet::new)), names);
    }

    @ParameterizedTest
    @MethodSource("dk.tvaers.local.Service#owners")
    void aServicePublishesWhatItSays(Service service) {
        var published = topics.entries().stream()
                .filter(topic -> topic.publisher().equals(service.prefix()))
                .map(TopicList.Entry::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(service.topics("")), published);
    }

    @ParameterizedTest
    @MethodSource("dk.tvaers.local.Service#owners")
    void aServiceReadsWhatItSays(Service service) throws IOException {
        var configuration = configuration(service);
        var read = topics.entries().stream()
                .filter(topic -> !topic.deadLetters() && topic.readers().contains(service.prefix()))
                .map(TopicList.Entry::name)
                .collect(Collectors.toCollection(TreeSet::new));

        var said =
                configuration.getProperty("mp.messaging.incoming.events.topics").replace("${tvaers.topic-prefix:}", "");
        assertEquals(new TreeSet<>(Set.of(said.split(","))), read);
        assertEquals(service.module(), configuration.getProperty("quarkus.application.name"));
    }

    @Test
    void theChartMakesThemAll() {
        var made = Manifests.render(Values.site()).customs("KafkaTopic").stream()
                .collect(Collectors.toMap(
                        topic -> Json.text(topic, "metadata", "name"),
                        topic -> Json.at(topic, "spec", "partitions").getAsInt()));

        assertEquals(
                topics.entries().stream().collect(Collectors.toMap(TopicList.Entry::name, TopicList.Entry::partitions)),
                made);
    }

    private static Properties configuration(Service service) throws IOException {
        var file = Repository.ROOT.resolve(service.module()).resolve("src/main/resources/application.properties");
        assumeTrue(Files.exists(file), "the service is written");
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
