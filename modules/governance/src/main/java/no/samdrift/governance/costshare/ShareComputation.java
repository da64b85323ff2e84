package no.samdrift.governance.costshare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.kernel.money.CostSplit;
import no.samdrift.kernel.money.KeyElement;
import no.samdrift.kernel.money.SplitMember;
import no.samdrift.kernel.refusal.RuleBroken;

/** From members, measures and a key to the lines of a share. Pure but for what it is given. */
record ShareComputation(List<ShareLine> lines, BigDecimal amount) {
    static final String INHABITANTS = "inhabitants";

    /**
     * @param members who pays (R2)
     * @param counted the same members as of the basis date, for their inhabitants
     */
    static ShareComputation of(
            ComputeShare command, List<KeyElement> key, List<MemberRow> members, List<MemberRow> counted) {
        Map<Long, Integer> inhabitants = new HashMap<>();
        counted.forEach(m -> inhabitants.put(m.id(), m.inhabitants()));
        checkNumbers(command, members);
        List<SplitMember> payers = new ArrayList<>();
        for (MemberRow member : members) {
            Map<String, BigDecimal> measures = new HashMap<>();
            Integer count = inhabitants.get(member.id());
            if (count != null) measures.put(INHABITANTS, BigDecimal.valueOf(count));
            command.measures().forEach((name, byMember) -> {
                BigDecimal value = byMember.get(member.memberNo());
                if (value != null) measures.put(name, value);
            });
            payers.add(new SplitMember(member.memberNo(), measures));
        }
        CostSplit split = CostSplit.of(command.amount(), command.roundTo(), key, payers);
        List<ShareLine> lines = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            var line = split.lines().get(i);
            BigDecimal before = command.before().get(line.memberNo());
            lines.add(new ShareLine(
                    members.get(i).id(),
                    line.memberNo(),
                    members.get(i).name(),
                    payers.get(i).measures(),
                    line.parts(),
                    line.total(),
                    before,
                    before == null ? null : line.total().subtract(before)));
        }
        lines.sort(Comparator.comparing(ShareLine::total).thenComparing(ShareLine::memberNo));
        return new ShareComputation(lines, split.total());
    }

    private static void checkNumbers(ComputeShare command, List<MemberRow> members) {
        for (String no : command.before().keySet())
            if (members.stream().noneMatch(m -> m.memberNo().equals(no)))
                throw RuleBroken.at("before." + no, "unknownMember", no);
    }
}
