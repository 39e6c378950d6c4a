package dk.tvaers.citizeninput.media;

import dk.tvaers.web.problem.Problems;

/** How large a picture says it is. Nothing is decoded to find out. */
record PixelSize(int width, int height) {
    /** A phone's 50 megapixels; four bytes each are 200 MB wherever the picture is shown. */
    static final long MOST_PIXELS = 50_000_000;

    private static final int MOST_ON_A_SIDE = 16_384;

    PixelSize {
        if (width < 1 || height < 1) {
            throw Cleaning.damaged();
        }
        if (width > MOST_ON_A_SIDE || height > MOST_ON_A_SIDE || (long) width * height > MOST_PIXELS) {
            throw Problems.invalid("/file", "attachment-too-many-pixels", MOST_PIXELS / 1_000_000);
        }
    }
}
