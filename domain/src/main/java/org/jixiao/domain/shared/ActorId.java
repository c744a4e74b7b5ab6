package org.jixiao.domain.shared;

/** The stable identity of a person at the identity provider, never a name. */
public record ActorId(String value) {

    private static final int LONGEST = 100;

    /**
     * @throws IllegalArgumentException when blank or longer than 100 characters
     */
    public ActorId {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("人员标识不能为空，也不能超过 100 个字符");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
