//! The wasm: the first version's instructions alone, and nothing at its boundary that an engine is known to get wrong.

use std::collections::BTreeMap;
use wasmparser::{CompositeInnerType, ExternalKind, FuncType, Parser, Payload, TypeRef, ValType, Validator, WasmFeatures};

/// WeChat on iOS 8.0.9 lost every name of a function after the third.
const MOST_NAMES: usize = 3;

/// Everything in a module that an engine would refuse.
pub(crate) fn faults(module: &[u8]) -> Vec<String> {
    let mut faults = Vec::new();
    if let Err(error) = Validator::new_with_features(WasmFeatures::MVP).validate_all(module) {
        faults.push(format!("not the first version of WebAssembly: {error}"));
    }
    match boundary(module) {
        Ok(found) => faults.extend(found),
        Err(error) => faults.push(format!("not readable: {error}")),
    }
    faults
}

fn boundary(module: &[u8]) -> wasmparser::Result<Vec<String>> {
    let mut faults = Vec::new();
    let mut types: Vec<Option<FuncType>> = Vec::new();
    // The type of each function; the imported ones come first.
    let mut functions: Vec<u32> = Vec::new();
    let mut names: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::TypeSection(section) => {
                for group in section {
                    types.extend(group?.into_types().map(|it| match it.composite_type.inner {
                        CompositeInnerType::Func(function) => Some(function),
                        _ => None,
                    }));
                }
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import?;
                    if let TypeRef::Func(of) | TypeRef::FuncExact(of) = import.ty {
                        functions.push(of);
                        faults.extend(wide(&types, of, &format!("the import {}", import.name)));
                    }
                }
            }
            Payload::FunctionSection(section) => {
                for of in section {
                    functions.push(of?);
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    let export = export?;
                    match export.kind {
                        ExternalKind::Global => {
                            faults.push(format!("the export {} is a Global, which WeChat on iOS does not hand out", export.name));
                        }
                        ExternalKind::Func | ExternalKind::FuncExact => {
                            let of = functions.get(export.index as usize).copied().unwrap_or(u32::MAX);
                            faults.extend(wide(&types, of, &format!("the export {}", export.name)));
                            names.entry(export.index).or_default().push(export.name.to_owned());
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    let many = names.values().filter(|names| names.len() > MOST_NAMES);
    faults.extend(
        many.map(|names| {
            format!("one function has {} names ({}), at most {MOST_NAMES} work on iOS", names.len(), names.join(", "))
        }),
    );
    Ok(faults)
}

/// A fault if the function takes or gives a 64-bit integer, which would need a BigInt.
fn wide(types: &[Option<FuncType>], of: u32, what: &str) -> Option<String> {
    let function = types.get(of as usize)?.as_ref()?;
    let wide = function.params().iter().chain(function.results()).any(|it| *it == ValType::I64);
    wide.then(|| format!("{what} has an i64 in its type: it needs BigInt, which iOS 14.0 lacks at the boundary"))
}

#[cfg(test)]
mod tests {
    use super::faults;
    use wasm_encoder::{
        CodeSection, ConstExpr, EntityType, ExportKind, ExportSection, Function, FunctionSection, GlobalSection, GlobalType,
        ImportSection, Instruction, Module, TypeSection, ValType,
    };

    /// A module with one function, which takes `takes` and does `body`, and these exports.
    fn module(takes: ValType, imported: ValType, body: &[Instruction], exports: &[(&str, ExportKind)]) -> Vec<u8> {
        let (mut types, mut imports, mut functions) = (TypeSection::new(), ImportSection::new(), FunctionSection::new());
        types.ty().function([takes], []);
        types.ty().function([imported], []);
        imports.import("./beian_bg.js", "throw", EntityType::Function(1));
        functions.function(0);
        let mut globals = GlobalSection::new();
        globals.global(GlobalType { val_type: ValType::I32, mutable: false, shared: false }, &ConstExpr::i32_const(0));
        let mut exported = ExportSection::new();
        for (name, kind) in exports {
            exported.export(name, *kind, u32::from(*kind == ExportKind::Func));
        }
        let (mut code, mut function) = (CodeSection::new(), Function::new([]));
        for instruction in body {
            function.instruction(instruction);
        }
        function.instruction(&Instruction::End);
        code.function(&function);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&globals).section(&exported).section(&code);
        module.finish()
    }

    /// The one fault of a module.
    fn fault(module: &[u8]) -> String {
        let found = faults(module);
        assert_eq!(found.len(), 1, "{found:?}");
        found[0].clone()
    }

    const F: (&str, ExportKind) = ("f", ExportKind::Func);

    #[test]
    fn a_plain_module_passes() {
        let plain = module(ValType::I32, ValType::F64, &[], &[F, ("g", ExportKind::Func), ("h", ExportKind::Func)]);
        assert!(faults(&plain).is_empty());
    }

    #[test]
    fn later_instructions_are_refused() {
        let later = [Instruction::LocalGet(0), Instruction::I32Extend8S, Instruction::Drop];
        assert!(fault(&module(ValType::I32, ValType::I32, &later, &[F])).contains("first version"));
        let saturating = [Instruction::F64Const(1e300.into()), Instruction::I32TruncSatF64S, Instruction::Drop];
        assert!(fault(&module(ValType::I32, ValType::I32, &saturating, &[F])).contains("first version"));
        assert!(fault(&module(ValType::EXTERNREF, ValType::I32, &[], &[F])).contains("first version"));
    }

    #[test]
    fn an_exported_global_is_refused() {
        let global = ("__instance_terminated", ExportKind::Global);
        assert!(fault(&module(ValType::I32, ValType::I32, &[], &[F, global])).contains("is a Global"));
    }

    #[test]
    fn sixty_four_bits_at_the_boundary_are_refused() {
        assert!(fault(&module(ValType::I64, ValType::I32, &[], &[F])).contains("the export f has an i64"));
        assert!(fault(&module(ValType::I32, ValType::I64, &[], &[F])).contains("the import throw has an i64"));
        assert!(faults(&module(ValType::I64, ValType::I32, &[], &[])).is_empty(), "inside, they are no matter");
    }

    #[test]
    fn a_fourth_name_is_refused() {
        let names = ["a", "b", "c", "d"].map(|name| (name, ExportKind::Func));
        assert!(fault(&module(ValType::I32, ValType::I32, &[], &names)).contains("4 names (a, b, c, d)"));
    }

    #[test]
    fn a_mutable_global_at_the_boundary_is_refused() {
        // (import "m" "g" (global (mut i32)))
        let bytes = b"\0asm\x01\0\0\0\x02\x08\x01\x01m\x01g\x03\x7f\x01";
        assert!(fault(bytes).contains("mutable global"));
    }

    #[test]
    fn rubbish_is_refused() {
        assert!(!faults(b"").is_empty());
        assert!(!faults(b"\0asm\x01\0\0\0\x01\xff").is_empty());
    }
}
