package no.samdrift.cooperation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.samdrift.cooperation.access.SignInRules;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.audit.AuditSecrecy;
import no.samdrift.kernel.refusal.RuleBroken;

/** The secret of a webhook, which follows from the installation's key and is kept nowhere (R5), and what is signed with it. */
@ApplicationScoped
public class WebhookSecrets implements AuditSecrecy {
    private static final String MAC = "HmacSHA256";

    @Inject
    SignInRules rules;

    /** As Standard Webhooks writes secrets. */
    String shown(long webhook, int no) {
        return "whsec_" + Base64.getEncoder().encodeToString(secret(webhook, no));
    }

    private byte[] secret(long webhook, int no) {
        byte[] key = rules.secretKey().orElseThrow(() -> new RuleBroken("noSecretKey"));
        return mac(key, "webhook:" + webhook + ":" + no);
    }

    /** The headers that tell a message from others and prove where it comes from; unsigned where no secret was made. */
    public Map<String, String> headers(DueMessage due, String body, Instant now) {
        Map<String, String> headers = new LinkedHashMap<>();
        String id = "msg_" + due.id();
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", String.valueOf(now.getEpochSecond()));
        if (due.secretNo() > 0)
            headers.put(
                    "webhook-signature", signature(due.webhookId(), due.secretNo(), id, now.getEpochSecond(), body));
        return headers;
    }

    private String signature(long webhook, int no, String id, long seconds, String body) {
        byte[] signed = mac(secret(webhook, no), id + "." + seconds + "." + body);
        return "v1," + Base64.getEncoder().encodeToString(signed);
    }

    /** An address may carry a secret of its own, as those of Teams and Slack do. */
    @Override
    public String subject() {
        return Webhooks.KIND;
    }

    @Override
    public Set<String> texts() {
        return Set.of("address");
    }

    @Override
    public Right right() {
        return WebhookRight.ADMINISTER;
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
