package dk.tvaers.members.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.tvaers.access.NetworkAccess;
import dk.tvaers.members.person.PersonRecords;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.problem.Messages;
import dk.tvaers.web.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Iterator;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an export while it reads it: nothing of it is kept, neither in a file nor whole in memory. */
@ApplicationScoped
class ExportService {
    private final ExportRepository exports;
    private final PersonRecords people;
    private final NetworkAccess access;
    private final AuditLog audit;
    private final Messages messages;
    private final ObjectMapper json;
    private final Clock clock;

    ExportService(
            ExportRepository exports,
            PersonRecords people,
            NetworkAccess access,
            AuditLog audit,
            Messages messages,
            ObjectMapper json,
            Clock clock) {
        this.exports = exports;
        this.people = people;
        this.access = access;
        this.audit = audit;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
    }

    /** An export that the caller may have, not written yet. */
    record Export(UUID personId, Object person) {}

    /** 404 unless the person is the caller or the caller belongs to the secretariat. Written to the audit log before anything is shown. */
    @Transactional
    Export of(UUID personId) {
        Object person = people.read(personId);
        audit.record("export", "person", personId);
        return new Export(personId, person);
    }

    @Transactional
    Export ofCaller() {
        return of(access.person().orElseThrow(Problems::notFound));
    }

    void write(Export export, OutputStream out) {
        QuarkusTransaction.requiringNew().run(() -> {
            exports.hold();
            try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                put(zip, ExportManifest.NAME, ExportManifest.of(export.personId(), clock.instant(), messages));
                put(zip, ExportManifest.PERSON + ".json", export.person());
                for (ExportFile file : ExportFile.values()) {
                    put(zip, file, export.personId());
                }
            } catch (IOException callerIsGone) {
                throw new UncheckedIOException(callerIsGone);
            }
        });
    }

    private void put(ZipOutputStream zip, String name, Object value) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(value));
        zip.closeEntry();
    }

    private void put(ZipOutputStream zip, ExportFile file, UUID personId) throws IOException {
        zip.putNextEntry(new ZipEntry(file.label() + ".json"));
        try (var rows = exports.rows(file, personId)) {
            String before = "[\n";
            for (Iterator<String> each = rows.iterator(); each.hasNext(); before = ",\n") {
                zip.write((before + each.next()).getBytes(StandardCharsets.UTF_8));
            }
            zip.write((before.equals("[\n") ? "[]\n" : "\n]\n").getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
    }
}
