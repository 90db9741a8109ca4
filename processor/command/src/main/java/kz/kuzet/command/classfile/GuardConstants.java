package kz.kuzet.command.classfile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;

/**
 * What a guard passes to its superclass.
 *
 * @param endpoint the class or method that it says it stands for
 * @param method what it asks for
 */
public record GuardConstants(
        String code,
        String name,
        String endpoint,
        DisclosureRisk disclosureRisk,
        DatabaseChange databaseChange,
        int term,
        TermUnit termUnit,
        Fee fee,
        ServiceResult result,
        List<String> composedOf,
        Set<Channel> channels,
        Optional<AuthenticationMethod> messagingMethod,
        String riskAssessment,
        AuthenticationMethod method) {}
