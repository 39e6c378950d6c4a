package dk.tvaers.citizeninput.store;

import dk.tvaers.citizeninput.InputParts;
import java.util.HashMap;
import java.util.Map;

/** The real parts, with files in a bucket. */
public class BucketParts extends InputParts {
    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(super.start());
        settings.put("tvaers.attachments.storage", "S3");
        settings.put("tvaers.attachments.s3.endpoint", ObjectStore.start().toString());
        settings.put("tvaers.attachments.s3.bucket", ObjectStore.BUCKET);
        settings.put("tvaers.attachments.s3.access-key", "opdigtet");
        settings.put("tvaers.attachments.s3.secret-key", "opdigtet-opdigtet");
        return settings;
    }
}
