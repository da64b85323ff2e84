package no.samdrift.governance.costshare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samdrift.kernel.data.Json;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.money.KeyElement;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Where;

/** The rows of shares, lines and cost lines; who may see them is asked by {@link CostShares}. */
@ApplicationScoped
class StoredShares {
    static final Rows<CostShareRow> ROWS = new Rows<>(
            CostShareRow.class, """
            s.id, s.version, s.title, s.year, k.id as key_id, k.name as key_name, v.valid_from as key_valid_from,
            s.decision_id, d.number as decision, s.amount, s.currency,
            (select sum(l.before_amount) from governance_cost_share_line l where l.share_id = s.id) as paid_before,
            s.round_to, s.basis_date, s.computed_at""", """
            governance_cost_share s join governance_cost_key_version v on v.id = s.key_version_id
            join governance_cost_key k on k.id = v.key_id
            left join governance_decision d on d.id = s.decision_id""", Order.falling(List.of("s.year", "s.id"), s -> List.of(s.year(), s.id())));

    @Inject
    Sql sql;

    private record Weighed(Map<String, BigDecimal> measures) {}

    private record KeyUsed(String elements, long id, String code, String name) {}

    private record StoredCost(String name, BigDecimal amount, String services) {
        CostLine line() {
            return new CostLine(name, amount, List.of(Json.read(services, String[].class)));
        }
    }

    Optional<CostShareDetails> details(long id) {
        return ROWS.first(sql, Where.anything().and("s.id = ?", id)).map(this::details);
    }

    private CostShareDetails details(CostShareRow row) {
        Map<String, Object> id = Map.of("id", row.id());
        KeyUsed key = sql.first(
                        KeyUsed.class,
                        "select v.elements, d.id, d.number as code, d.title as name from governance_cost_share s"
                                + " join governance_cost_key_version v on v.id = s.key_version_id"
                                + " join governance_decision d on d.id = v.decision_id where s.id = :id",
                        id)
                .orElseThrow();
        Ref decision = sql.first(
                        Ref.class,
                        "select d.id, d.number as code, d.title as name from governance_cost_share s"
                                + " join governance_decision d on d.id = s.decision_id where s.id = :id",
                        id)
                .orElse(null);
        List<ShareLine> lines = sql
                .list(
                        StoredLine.class,
                        "select member_id, member_no, member, measures, parts, total, before_amount"
                                + " from governance_cost_share_line where share_id = :id order by place",
                        id)
                .stream()
                .map(StoredLine::line)
                .toList();
        List<CostLine> costs = sql
                .list(
                        StoredCost.class,
                        "select name, amount, services from governance_cost_line where share_id = :id order by place",
                        id)
                .stream()
                .map(StoredCost::line)
                .toList();
        List<KeyElement> elements = List.of(Json.read(key.elements(), KeyElement[].class));
        return new CostShareDetails(
                row,
                elements,
                new Ref(key.id(), key.code(), key.name()),
                decision,
                lines,
                IntStream.range(0, elements.size())
                        .mapToObj(
                                e -> lines.stream().map(l -> l.parts().get(e)).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .toList(),
                costs);
    }

    void write(long id, List<ShareLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            ShareLine line = lines.get(i);
            Map<String, Object> row = new HashMap<>();
            row.put("share", id);
            row.put("place", i);
            row.put("member", line.memberId());
            row.put("no", line.memberNo());
            row.put("name", line.member());
            row.put("measures", Json.write(new Weighed(line.measures())));
            row.put("parts", Json.write(line.parts()));
            row.put("total", line.total());
            row.put("before", line.before());
            sql.run(
                    "insert into governance_cost_share_line(share_id, place, member_id, member_no, member, measures,"
                            + " parts, total, before_amount) values (:share, :place, :member, :no, :name, :measures,"
                            + " :parts, :total, :before)",
                    row);
        }
    }

    void writeCosts(long id, List<CostLine> costs) {
        sql.run("delete from governance_cost_line where share_id = :id", Map.of("id", id));
        sql.runAll(
                "insert into governance_cost_line(share_id, place, name, amount, services)"
                        + " values (:share, :place, :name, :amount, :services)",
                IntStream.range(0, costs.size())
                        .mapToObj(i -> Map.of(
                                "share", id,
                                "place", i,
                                "name", costs.get(i).name(),
                                "amount", costs.get(i).amount(),
                                "services", Json.write(costs.get(i).services())))
                        .toList());
    }
}
