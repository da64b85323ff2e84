package no.samdrift.kernel.money;

import static no.samdrift.kernel.InvalidInput.number;
import static no.samdrift.kernel.InvalidInput.require;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An amount shared by a cost key, or a sum computed from rates, by the rules of the package.
 *
 * @param lines in the members' order; their totals add up to {@code total} exactly
 */
public record CostSplit(List<SplitLine> lines, BigDecimal total) {
    private static final BigDecimal OERE = new BigDecimal("0.01");
    static final int MAX_MEMBERS = 1_000;
    static final int MAX_ELEMENTS = 50;

    /**
     * @param amount to share; null when the key consists of rates
     * @param roundTo the smallest step a member pays in, such as 0.01 or 1000; null for 0.01
     * @throws no.samdrift.kernel.InvalidInput with the path of the element: shares that are not 1 ({@code key}), a
     *     missing, zero or negative measure ({@code key[1].measure}), a negative rate ({@code key[0].rate})
     */
    public static CostSplit of(BigDecimal amount, BigDecimal roundTo, List<KeyElement> key, List<SplitMember> members) {
        var step = roundTo == null ? OERE : number("roundTo", roundTo);
        require(step.signum() > 0, "roundTo", "notPositive");
        checkMembers(members);
        if (checkedKeyHasRates(key)) {
            require(amount == null, "amount", "notWithRates");
            return byRates(step, key, members);
        }
        return byShares(number("amount", amount), step, key, members);
    }

    private static void checkMembers(List<SplitMember> members) {
        require(members != null && !members.isEmpty(), "members", "required");
        require(members.size() <= MAX_MEMBERS, "members", "tooMany", MAX_MEMBERS);
        var seen = new HashSet<String>();
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            String path = "members[" + i + "].memberNo";
            require(
                    member != null
                            && member.memberNo() != null
                            && !member.memberNo().isBlank(),
                    path,
                    "required");
            require(seen.add(member.memberNo()), path, "duplicate", member.memberNo());
        }
    }

    private static boolean checkedKeyHasRates(List<KeyElement> key) {
        require(key != null && !key.isEmpty(), "key", "required");
        require(key.size() <= MAX_ELEMENTS, "key", "tooMany", MAX_ELEMENTS);
        var shares = BigDecimal.ZERO;
        long rates = 0;
        for (int i = 0; i < key.size(); i++) {
            var element = key.get(i);
            String path = "key[" + i + "]";
            require(element != null && element.basis() != null, path + ".basis", "required");
            if (element.basis().isRate()) {
                rates++;
                require(number(path + ".rate", element.rate()).signum() >= 0, path + ".rate", "negative");
            } else {
                require(number(path + ".share", element.share()).signum() >= 0, path + ".share", "negative");
                shares = shares.add(element.share());
            }
        }
        require(rates == 0 || rates == key.size(), "key", "mixedKey");
        require(rates > 0 || shares.compareTo(BigDecimal.ONE) == 0, "key", "shareSum", shares);
        return rates > 0;
    }

    private static CostSplit byRates(BigDecimal step, List<KeyElement> key, List<SplitMember> members) {
        var weights = weights(key, members);
        var lines = new ArrayList<SplitLine>();
        for (int m = 0; m < members.size(); m++) {
            var parts = new ArrayList<BigDecimal>();
            for (int e = 0; e < key.size(); e++) {
                var exact = Fraction.of(key.get(e).rate()).times(weights.get(e).get(m));
                parts.add(money(exact.roundedTo(step)));
            }
            lines.add(new SplitLine(members.get(m).memberNo(), parts, sum(parts)));
        }
        return new CostSplit(lines, sum(lines.stream().map(SplitLine::total).toList()));
    }

    private static CostSplit byShares(
            BigDecimal amount, BigDecimal step, List<KeyElement> key, List<SplitMember> members) {
        var exact = exactParts(amount.abs(), key, members);
        var sums = exact.stream()
                .map(parts -> parts.stream().reduce(Fraction.ZERO, Fraction::plus))
                .toList();
        var totals = LargestRemainder.split(amount.abs(), step, sums, byMemberNo(members));
        var lines = new ArrayList<SplitLine>();
        for (int m = 0; m < members.size(); m++) {
            var parts = LargestRemainder.split(totals.get(m), step, exact.get(m), Comparator.naturalOrder());
            lines.add(new SplitLine(
                    members.get(m).memberNo(),
                    parts.stream().map(p -> signed(p, amount)).toList(),
                    signed(totals.get(m), amount)));
        }
        return new CostSplit(lines, money(amount));
    }

    /** What each member would pay of each element without rounding: by member, then by element. */
    private static List<List<Fraction>> exactParts(BigDecimal amount, List<KeyElement> key, List<SplitMember> members) {
        var weights = weights(key, members);
        var ofElement = IntStream.range(0, key.size())
                .mapToObj(e -> Fraction.of(amount)
                        .times(Fraction.of(key.get(e).share()))
                        .dividedBy(weights.get(e).stream().reduce(Fraction.ZERO, Fraction::plus)))
                .toList();
        return IntStream.range(0, members.size())
                .mapToObj(m -> IntStream.range(0, key.size())
                        .mapToObj(e -> ofElement.get(e).times(weights.get(e).get(m)))
                        .toList())
                .toList();
    }

    private static List<List<Fraction>> weights(List<KeyElement> key, List<SplitMember> members) {
        return IntStream.range(0, key.size())
                .mapToObj(e -> Weights.of("key[" + e + "]", key.get(e), members))
                .toList();
    }

    /** By number if all are numbers, so that 9 comes before 10; else as text. */
    private static Comparator<Integer> byMemberNo(List<SplitMember> members) {
        boolean numbers = members.stream().allMatch(m -> m.memberNo().matches("[0-9]{1,18}"));
        Comparator<Integer> asText = Comparator.comparing(i -> members.get(i).memberNo());
        return numbers
                ? Comparator.<Integer>comparingLong(
                                i -> Long.parseLong(members.get(i).memberNo()))
                        .thenComparing(asText)
                : asText;
    }

    private static BigDecimal signed(BigDecimal part, BigDecimal amount) {
        return money(amount.signum() < 0 ? part.negate() : part);
    }

    /** At least two decimals, more only where there are more. */
    static BigDecimal money(BigDecimal value) {
        var plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return plain.setScale(Math.max(2, plain.scale()));
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
