package dk.tvaers.citizeninput.store;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import software.amazon.awssdk.checksums.SdkChecksum;
import software.amazon.awssdk.checksums.spi.ChecksumAlgorithm;

/**
 * In a native program: the AWS SDK does without its Common Runtime, which we do not bring. Its checksums that need it are looked for only when that is
 * there, but native-image wants every class that could be meant.
 */
@TargetClass(className = "software.amazon.awssdk.checksums.internal.ChecksumProvider")
final class WithoutCommonRuntime {
    private WithoutCommonRuntime() {}

    @Substitute
    static SdkChecksum createCrtCrc32C() {
        throw new UnsupportedOperationException("CRC-32C by the Common Runtime");
    }

    @Substitute
    static SdkChecksum crc64NvmeCrtImplementation() {
        throw new UnsupportedOperationException("CRC-64/NVME");
    }

    @Substitute
    static SdkChecksum crtXxHash(ChecksumAlgorithm algorithm) {
        throw new UnsupportedOperationException("xxHash");
    }
}
