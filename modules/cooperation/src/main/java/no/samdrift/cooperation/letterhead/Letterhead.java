package no.samdrift.cooperation.letterhead;

/**
 * What stands at the head of a paper.
 *
 * @param name of the co-operation; empty where nobody has said it
 * @param mark a PNG of at most {@value Letterheads#SIDE} points a side; null for none
 */
public record Letterhead(int version, String name, byte[] mark) {
    public LetterheadFacts facts() {
        return new LetterheadFacts(name);
    }
}
