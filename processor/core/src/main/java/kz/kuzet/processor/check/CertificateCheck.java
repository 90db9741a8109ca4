package kz.kuzet.processor.check;

import java.util.function.Consumer;
import kz.kuzet.DatabaseChange;
import kz.kuzet.ServiceResult;
import kz.kuzet.processor.model.Attribute;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.problem.Message;

/** A service that results in a certificate changes no database (problem 205; para 5(2)). */
final class CertificateCheck implements DeclarationCheck {

    @Override
    public void check(ClassifiedService service, Consumer<Finding> findings) {
        Declaration declaration = service.declaration();
        if (declaration.result() == ServiceResult.CERTIFICATE
                && declaration.databaseChange() == DatabaseChange.CHANGED) {
            findings.accept(
                    Finding.at(declaration.at(Attribute.DATABASE_CHANGE), Message.CERTIFICATE_CHANGES_DATABASE));
        }
    }
}
