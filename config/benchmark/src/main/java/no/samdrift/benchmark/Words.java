package no.samdrift.benchmark;

import java.util.SplittableRandom;
import java.util.StringJoiner;

/** Made-up words of Norwegian sounds. The word of rank n is met 1/n as often as the first one, as in any language (Zipf). */
record Words(long many) {
    private static final String ONSETS = "bdfghjklmnprstv";
    private static final String VOWELS = "aeiouyå";
    private static final String CODAS = "klmnrstv";
    private static final int SYLLABLES = ONSETS.length() * VOWELS.length() * CODAS.length();

    String text(SplittableRandom random, int length) {
        StringJoiner text = new StringJoiner(" ");
        for (int i = 0; i < length; i++) text.add(word(rank(random)));
        return text.toString();
    }

    private long rank(SplittableRandom random) {
        return (long) Math.exp(random.nextDouble() * Math.log(many));
    }

    /** Different for each rank, two syllables or more. */
    static String word(long rank) {
        StringBuilder word = new StringBuilder();
        long rest = rank;
        for (int i = 0; i < 2 || rest > 0; i++) {
            int syllable = (int) (rest % SYLLABLES);
            word.append(ONSETS.charAt(syllable % ONSETS.length()))
                    .append(VOWELS.charAt(syllable / ONSETS.length() % VOWELS.length()))
                    .append(CODAS.charAt(syllable / ONSETS.length() / VOWELS.length()));
            rest /= SYLLABLES;
        }
        return word.toString();
    }

    /** A rank whose word stands in this share of all texts of so many words. */
    long rankIn(double share, int length) {
        double once = 1 - Math.pow(1 - share, 1.0 / length);
        return Math.round(1 / (once * Math.log(many)));
    }
}
