package no.samdrift.cooperation.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import no.samdrift.kernel.refusal.RuleBroken;

/** AES-256-GCM with the installation's key; what it is for is bound to it, so that no row can be put in another's place. */
@ApplicationScoped
class Enciphered {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    @Inject
    private SignInRules rules;

    String hide(byte[] plain, long personId) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, personId);
        byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return Base64.getEncoder().encodeToString(both);
    }

    byte[] open(String hidden, long personId) {
        byte[] both = Base64.getDecoder().decode(hidden);
        return run(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(both, NONCE),
                Arrays.copyOfRange(both, NONCE, both.length),
                personId);
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, long personId) {
        byte[] key = rules.secretKey().orElseThrow(() -> new RuleBroken("noSecretKey"));
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(String.valueOf(personId).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A second factor cannot be read: was samdrift.secret.key changed?", e);
        }
    }
}
