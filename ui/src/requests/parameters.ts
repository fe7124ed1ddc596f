// The parameters of a saved adb command: `{package}` stands for what is asked each time.

const PARAMETER = /(\$?)\{([a-zA-Z][\w-]*)\}/g;

/** The command with what was typed in the place of its parameters; what a shell has of its own (`${HOME}`) stays. */
export function filledIn(command: string, values: Readonly<Record<string, string>>): string {
  return command.replace(PARAMETER, (whole, dollar: string, name: string) => {
    const value = values[name];
    return dollar === "" && value !== undefined ? value : whole;
  });
}
