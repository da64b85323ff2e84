package no.samdrift.kernel.data;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Type;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * Queries into records and plain rows, in the transaction of the caller. Named parameters ({@code :name}); columns in
 * snake case meet record components in camel case. What the entity manager still holds is written before anything is
 * read.
 */
@ApplicationScoped
public class Sql {
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

    @Resource(lookup = "java:app/jdbc/samdrift")
    private DataSource source;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @PersistenceContext(unitName = "samdrift")
    private EntityManager entities;

    private Jdbi jdbi;

    @PostConstruct
    void open() {
        jdbi = over(new Connections());
    }

    /** A Jdbi that knows our records and instants. */
    static Jdbi over(ConnectionFactory connections) {
        Jdbi jdbi = Jdbi.create(connections);
        jdbi.getConfig(SqlStatements.class).setTemplateEngine((template, context) -> template);
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        jdbi.registerArgument(new InstantArgument());
        jdbi.registerColumnMapper(Instant.class, (r, column, context) -> {
            // not as a LocalDateTime, which the server's connections ask for by reflection and a failure caught
            Timestamp at = r.getTimestamp(column, Calendar.getInstance(UTC));
            return at == null ? null : at.toInstant();
        });
        jdbi.registerRowMapper(new RecordMappers());
        return jdbi;
    }

    public <T> List<T> list(Class<T> type, String sql, Map<String, ?> values) {
        return with(handle -> {
            try (var query = handle.createQuery(sql)) {
                return query.bindMap(values).mapTo(type).list();
            }
        });
    }

    public <T> List<T> list(Class<T> type, String sql) {
        return list(type, sql, Map.of());
    }

    public <T> Optional<T> first(Class<T> type, String sql, Map<String, ?> values) {
        return with(handle -> {
            try (var query = handle.createQuery(sql)) {
                return query.bindMap(values).mapTo(type).findFirst();
            }
        });
    }

    public long count(String sql, Map<String, ?> values) {
        return first(Long.class, sql, values).orElse(0L);
    }

    /** Rows one by one, for exports without a cap. */
    public <T> void each(Class<T> type, String sql, Map<String, ?> values, Consumer<T> row) {
        with(handle -> {
            try (var query = handle.createQuery(sql)) {
                query.bindMap(values).setFetchSize(500).mapTo(type).forEach(row);
            }
            return null;
        });
    }

    /** Inserts, updates, deletes; the number of rows touched. */
    public int run(String sql, Map<String, ?> values) {
        return with(handle -> {
            try (var update = handle.createUpdate(sql)) {
                return update.bindMap(values).execute();
            }
        });
    }

    /** The same statement for many rows, in one go. */
    public void runAll(String sql, List<? extends Map<String, ?>> rows) {
        if (rows.isEmpty()) return;
        with(handle -> {
            try (var batch = handle.prepareBatch(sql)) {
                rows.forEach(row -> batch.bindMap(row).add());
                return batch.execute();
            }
        });
    }

    private <T> T with(Function<Handle, T> work) {
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE && entities.isJoinedToTransaction())
            entities.flush();
        try (Handle handle = jdbi.open()) {
            return work.apply(handle);
        }
    }

    private boolean inTransaction() {
        int status = transactions.getTransactionStatus();
        return status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK;
    }

    /** Inside a transaction the entity manager's own connection, so that both see and lock as one. */
    private final class Connections implements ConnectionFactory {
        @Override
        public Connection openConnection() throws SQLException {
            return inTransaction() ? entities.unwrap(Connection.class) : source.getConnection();
        }

        @Override
        public void closeConnection(Connection connection) throws SQLException {
            if (!inTransaction()) connection.close();
        }
    }

    private static final class InstantArgument extends AbstractArgumentFactory<Instant> {
        InstantArgument() {
            super(java.sql.Types.TIMESTAMP);
        }

        @Override
        protected Argument build(Instant value, ConfigRegistry config) {
            LocalDateTime utc = LocalDateTime.ofInstant(value, ZoneOffset.UTC);
            return (position, statement, context) -> statement.setObject(position, utc);
        }
    }

    private static final class RecordMappers implements RowMapperFactory {
        @Override
        public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
            Class<?> raw = GenericTypes.getErasedType(type);
            return raw.isRecord() ? Optional.of(ConstructorMapper.of(raw)) : Optional.empty();
        }
    }
}
