namespace Hegao.CommandLine;

/// <summary>
/// The scripts of <c>hegao completion</c>. Each hands the line and the place of the cursor to the directive <c>[suggest]</c> of System.CommandLine, which answers
/// a word a line; where nothing fits, the shell completes file names.
/// </summary>
internal static class CompletionScripts
{
    /// <summary>The script for <paramref name="shell"/>, or null where there is none.</summary>
    public static string? Of(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "fish" => Fish,
        "pwsh" => PowerShell,
        _ => null,
    };

    private const string Bash = """
        # hegao completion bash >> ~/.bashrc
        _hegao() {
          local word=${COMP_WORDS[COMP_CWORD]}
          mapfile -t COMPREPLY < <(compgen -W "$(hegao "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "$word")
        }
        complete -o default -F _hegao hegao

        """;

    private const string Zsh = """
        # hegao completion zsh >> ~/.zshrc
        _hegao() {
          local -a words_found
          words_found=("${(@f)$(hegao "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
          if [[ -n "${words_found[1]}" ]]; then compadd -- $words_found; fi
          _files
        }
        compdef _hegao hegao

        """;

    private const string Fish = """
        # hegao completion fish > ~/.config/fish/completions/hegao.fish
        complete -c hegao -a '(hegao "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'

        """;

    private const string PowerShell = """
        # hegao completion pwsh >> $PROFILE
        Register-ArgumentCompleter -Native -CommandName hegao -ScriptBlock {
          param($word, $line, $position)
          hegao "[suggest:$position]" "$line" 2>$null | Where-Object { $_ -like "$word*" } |
            ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }

        """;
}
