package dk.tvaers.networks.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.tvaers.networks.report.NetworkReport;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes reports down and reads them again, also those that an older release wrote. */
@ApplicationScoped
class ReportJson {
    private final ObjectMapper json;

    ReportJson(ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    String write(NetworkReport report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a report could not be written", impossible);
        }
    }

    NetworkReport read(String report) {
        try {
            return json.readValue(report, NetworkReport.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a report could not be read", unreadable);
        }
    }
}
